/** What a script of Firefox itself finds, as far as it is used here. */
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  console: { reset(): void; getMessageArray(): { message: string }[] };
};
declare const gBrowser: {
  selectedBrowser: HTMLElement & { browsingContext: { allowJavascript: boolean } };
};
declare const Cc: {
  '@mozilla.org/consoleAPI-storage;1': {
    getService(type: unknown): {
      clearEvents(): void;
      getEvents(): { filename: string; level: string; arguments: unknown[] }[];
    };
  };
};
declare const Ci: {
  nsIConsoleAPIStorage: unknown;
  nsIScriptError: new () => { sourceName: string };
};
