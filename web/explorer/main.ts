import { askServer } from '../shared/ask-server.js';
import { browserAddressBar } from './address-bar.js';
import { expand } from './store/expand.js';
import { createStore } from './store/create-store.js';
import { ExplorerApp } from './app/explorer-app.js';
import { openSaved } from './share/open-saved.js';

const store = createStore(askServer(), browserAddressBar());
addEventListener('popstate', () => store.readAddress());

const app = document.querySelector('explorer-app');
if (app instanceof ExplorerApp) {
  app.replaceChildren();
  app.store = store;
}

void openSaved(store, new URLSearchParams(location.search).get('saved'));
// The page of a thing begins with what surrounds it.
const { view } = store.state;
if (location.pathname.startsWith('/things/') && view.focus !== null) void expand(store, view.focus, {}, 'settle');
