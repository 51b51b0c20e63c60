import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';

const app = createApp({
  setup() {
    const focus = ref('max-bokaev');
    const chosen = ref('nothing yet');
    const choose = ({ detail }) => (chosen.value = `${detail.kind} ${detail.id}`);
    return { focus, chosen, choose };
  },
  template: `
    <main>
      <h1>Demarche in Vue</h1>
      <button @click="focus = 'talgat-ayan'">Show Talgat Ayan</button>
      <p>Chosen: {{ chosen }}</p>
      <demarche-graph :focus="focus" depth="1" @demarche-select="choose"></demarche-graph>
    </main>`,
});

// Vue has to know that these are elements and no components of its own.
// With single-file components the same option is given to @vitejs/plugin-vue, as template.compilerOptions.
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('demarche-');
app.mount('#root');
