export async function startUp(_d: unknown) {}
