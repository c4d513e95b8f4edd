/**
 * The parser of MDX files, as it runs in a browser: the module that Astro's parser publishes for
 * WebAssembly, so that the desk and the build read a file alike. Vite puts it in the place of
 * `@bruits/satteri-wasm32-wasi`, which npm does not install beside the module for the machine.
 */
import { getDefaultContext, instantiateNapiModuleSync, WASI } from '@napi-rs/wasm-runtime';
import moduleAddress from './satteri.wasm.gz?url';

/** Pages of 64 kB: what the module asks for, and how far it may grow. */
const MEMORY = { initial: 4000, maximum: 65_536, shared: true };

const memory = new WebAssembly.Memory(MEMORY);
const { napiModule } = instantiateNapiModuleSync(await readModule(), {
  context: getDefaultContext(),
  wasi: new WASI({ version: 'preview1' }),
  asyncWorkPoolSize: 0,
  overwriteImports: (imports) => ({
    ...imports,
    env: { ...imports.env, ...imports.napi, ...imports.emnapi, memory },
  }),
  beforeInit({ instance }) {
    for (const [name, register] of Object.entries(instance.exports))
      if (name.startsWith('__napi_register__') && typeof register === 'function') register();
  },
});

/** Some hosts unpack a `.gz` file on the way, others don't. */
async function readModule(): Promise<ArrayBuffer> {
  const bytes = await (await fetch(moduleAddress)).arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return bytes;
  const unpacked = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).arrayBuffer();
}

export const {
  applyCommandsAndCompileHandle,
  applyCommandsAndConvertToHastHandle,
  applyCommandsAndRenderHandle,
  applyCommandsToHandle,
  applyCommandsToMdastHandle,
  applyMdastCommandsAndConvertAndCompile,
  applyMdastCommandsAndConvertAndRender,
  compileHandle,
  compileMdx,
  convertMdastToHastHandle,
  createHastHandle,
  createHastHandleFromHtml,
  createHastHandleWithFrontmatter,
  createMdastHandle,
  createMdxHastHandle,
  createMdxHastHandleWithFrontmatter,
  createMdxMdastHandle,
  dropHandle,
  getHandleSource,
  getMdastFrontmatter,
  getNodeData,
  markdownToHtmlFast,
  markdownToJsFast,
  mdastTextContentHandle,
  mdxToJsFast,
  parseEsm,
  parseExpression,
  parseToHtml,
  renderHandle,
  serializeHandle,
  setNodeData,
  textContentHandle,
  walkHandle,
  walkMdastHandle,
} = napiModule.exports;
