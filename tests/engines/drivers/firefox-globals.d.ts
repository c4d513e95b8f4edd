/** What a script of Firefox itself finds, as far as it is used here. */
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  console: { reset(): void; getMessageArray(): { message: string }[] };
};
declare const gBrowser: {
  selectedBrowser: HTMLElement & { browsingContext: { allowJavascript: boolean } };
};
declare const Ci: {
  nsIScriptError: new () => { sourceName: string };
};
