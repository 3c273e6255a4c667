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
    // Kept over a restart, an extension is of this source and not yet signed by a store (ESR and developer editions).
    'xpinstall.signatures.required': false,
    // A file chooser is answered by the test, and never shown.
    'remote.bidi.dismiss_file_pickers.enabled': true,
    'browser.download.alwaysOpenPanel': false,
    'intl.locale.requested': 'en-US',
  };
}
