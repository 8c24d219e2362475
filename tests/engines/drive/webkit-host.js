/**
 * A browser of WebKitGTK that is driven, and keeps a profile: `gjs webkit-host.js FOLDER WIDTH HEIGHT`, started by
 * WebKitWebDriver. MiniBrowser, when it is driven, keeps nothing: neither worker nor files outlive it.
 */
imports.gi.versions.Gtk = '3.0';
imports.gi.versions.WebKit2 = '4.1';
const { Gtk, WebKit2 } = imports.gi;
const [folder, width, height] = ARGV;

Gtk.init(null);
const context = WebKit2.WebContext.new_with_website_data_manager(
  new WebKit2.WebsiteDataManager({
    base_data_directory: `${folder}/data`,
    base_cache_directory: `${folder}/cache`,
  }),
);
context.set_automation_allowed(true);
context.connect('automation-started', (_, session) => {
  const application = new WebKit2.ApplicationInfo();
  application.set_name('WebKitGTK');
  application.set_version(
    WebKit2.get_major_version(),
    WebKit2.get_minor_version(),
    WebKit2.get_micro_version(),
  );
  session.set_application_info(application);
  session.connect('create-web-view', () => {
    const view = new WebKit2.WebView({
      web_context: context,
      is_controlled_by_automation: true,
      settings: new WebKit2.Settings({ enable_write_console_messages_to_stdout: true }),
    });
    const frame = new Gtk.Window({ default_width: Number(width), default_height: Number(height) });
    frame.add(view);
    frame.show_all();
    view.connect('close', Gtk.main_quit);
    return view;
  });
});
Gtk.main();
