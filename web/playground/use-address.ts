import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { readAddress, writeAddress } from '../shared/playground-address.js';
import { useOpenQuery } from './use-open-query.js';

/** Keeps the address of the page in step with the query that is open, and opens the query of a link that is followed within the page. */
export function useAddress(welcome: string): void {
  const { query, variables } = useActiveQuery();
  const openQuery = useOpenQuery();

  useEffect(() => {
    const plain = query.trim() === '' || query === welcome;
    const hash = plain ? '' : writeAddress({ query, variables });
    if (location.hash !== hash) history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
  }, [query, variables, welcome]);

  useEffect(() => {
    const follow = () => {
      const wanted = readAddress(location.hash);
      if (wanted) openQuery(wanted);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
}

/** The query and variables of the open tab. */
export function useActiveQuery() {
  return useGraphiQL(({ tabs, activeTabIndex }) => {
    const tab = tabs[activeTabIndex];
    return { query: tab?.query ?? '', variables: tab?.variables ?? '' };
  });
}
