declare namespace App {
  interface Locals {
    page: import('#ui/page-context.ts').PageContext;
  }
}
