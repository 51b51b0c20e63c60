import { askServer } from '../shared/ask-server.js';
import { browserAddressBar } from './address-bar.js';
import { expand } from './store/expand.js';
import { createStore } from './store/create-store.js';
import { ExplorerApp } from './app/explorer-app.js';
import { openSaved } from './share/open-saved.js';

const bar = browserAddressBar();
const store = createStore(askServer(), bar);
addEventListener('popstate', () => {
  store.readAddress();
  void openSaved({ store, ...bar });
});

const app = document.querySelector('explorer-app');
if (app instanceof ExplorerApp) {
  app.replaceChildren();
  app.store = store;
}

void openSaved({ store, ...bar });
// The page of a thing begins with what surrounds it.
const { view } = store.state;
if (location.pathname.startsWith('/things/') && view.focus !== null) void expand(store, view.focus, {}, 'settle');
