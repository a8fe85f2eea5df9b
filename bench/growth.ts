export async function growth(_d: unknown) {}
