import { ToolbarButton } from '@graphiql/react';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { writeAddress } from '../shared/playground-address.js';
import { getExplainState, setExplainState, subscribeToExplainState } from './explain-store.js';
import { ExplainIcon, LinkIcon } from './icons.js';
import { openPanel } from './side-panel.js';
import { EXPLAIN_PLUGIN } from './panels/explain.js';
import { useActiveQuery } from './use-address.js';

/** The buttons beside the query: GraphiQL's own, the copy of a link, and the switch "Explain". */
export function Tools({ prettify, copy }: { readonly prettify: ReactNode; readonly copy: ReactNode }) {
  return (
    <>
      {prettify}
      {copy}
      <CopyLink />
      <ExplainSwitch />
    </>
  );
}

function CopyLink() {
  const active = useActiveQuery();
  const [copied, setCopied] = useState(false);
  const copyLink = async () => {
    const link = new URL(writeAddress(active), location.href).href;
    const done = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    if (!done) return void prompt('The link to this query:', link);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <ToolbarButton label={copied ? 'Link copied' : 'Copy a link to this query'} onClick={() => void copyLink()}>
      <LinkIcon />
    </ToolbarButton>
  );
}

function ExplainSwitch() {
  const { on } = useSyncExternalStore(subscribeToExplainState, getExplainState);
  const toggle = () => {
    setExplainState({ on: !on });
    if (!on) openPanel(EXPLAIN_PLUGIN.title);
  };
  return (
    <ToolbarButton label={`Explain the query: ${on ? 'on' : 'off'}`} aria-pressed={on} className={on ? 'demarche-on' : ''} onClick={toggle}>
      <ExplainIcon />
    </ToolbarButton>
  );
}
