import { render } from 'preact';
import { STORAGE_META } from '../api.ts';
import { App } from './app.tsx';
import { startReader } from './reading/reader.ts';
import { Desk } from './state/desk.ts';
import { browserStorage } from './storage/browser-storage.ts';
import { serverStorage } from './storage/server-storage.ts';
import '../../../src/styles/fonts.css';
import './styles/desk.css';
import './styles/lines.css';
import './styles/forms.css';
import './styles/layer.css';

const meta = document.querySelector<HTMLMetaElement>(`meta[name="${STORAGE_META}"]`);
const storage = meta?.content === 'browser' ? browserStorage() : serverStorage();

const colours = new CSSStyleSheet();
colours.replaceSync(__DESK_COLOURS__);
document.adoptedStyleSheets.push(colours);

const root = document.querySelector('#desk');
if (root) render(<App desk={new Desk(storage, startReader())} />, root);
