import '../browser.ts';
