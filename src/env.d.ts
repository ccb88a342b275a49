declare namespace App {
  interface Locals {
    page: import('#ui/page-context.ts').PageContext;
    help?: import('#ui/help-context.ts').HelpContext;
  }
}
