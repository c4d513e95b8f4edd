declare module '*.gz?url' {
  const address: string;
  export default address;
}

/** As much of it as the desk uses; the package has no types. */
declare module '@napi-rs/wasm-runtime' {
  export class WASI {
    constructor(options: { version: 'preview1' });
  }
  export function getDefaultContext(): unknown;
  export function instantiateNapiModuleSync(
    module: ArrayBuffer,
    options: {
      context: unknown;
      wasi: WASI;
      asyncWorkPoolSize: number;
      overwriteImports: (imports: Record<string, object>) => Record<string, object>;
      beforeInit: (module: { instance: WebAssembly.Instance }) => void;
    },
  ): { napiModule: { exports: Record<string, unknown> } };
}

declare module '*?worker&url' {
  const address: string;
  export default address;
}

declare module '*.css';
