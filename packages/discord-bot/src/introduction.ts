/** What a bot tells of itself when it begins to listen. */
export interface Introduction {
  readonly username: string;
  /** Where somebody adds it to a server, and where to their own account. */
  readonly links: { readonly server: string; readonly account: string };
}

/**
 * The introduction of the bot of that application. As a member of a server it needs no permission at all: it only ever
 * answers commands and presses there.
 */
export function introductionOf(username: string, applicationId: string): Introduction {
  const link = (parameters: Record<string, string>) =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: applicationId, ...parameters })}`;
  return {
    username,
    links: {
      server: link({ integration_type: '0', scope: 'bot applications.commands', permissions: '0' }),
      account: link({ integration_type: '1', scope: 'applications.commands' }),
    },
  };
}
