/** What a Firefox under test is told: every connection through the proxy on `port`, and no errand of its own. */
export function preferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.socks': '127.0.0.1',
    'network.proxy.socks_port': port,
    'network.proxy.socks_version': 5,
    'network.proxy.socks5_remote_dns': true,
    'network.proxy.allow_hijacking_localhost': true,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    // Build the accessibility tree although no screen reader runs.
    'accessibility.force_disabled': -1,
    // What grants a test the clipboard elsewhere.
    'dom.events.testing.asyncClipboard': true,
    'intl.locale.requested': 'en-US',
  };
}
