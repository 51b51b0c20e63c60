import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

const STYLE = {
  wordWrap: 'on',
  fontSize: 13,
  lineHeight: 20,
  // Names in Cyrillic and dates with dashes are no attempt to deceive.
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
} as const;

/** Sets all editors a little smaller than GraphiQL does, with long lines wrapped, so that text and comments can be read whole, and all scripts alike. */
export function useEditorStyle(): void {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(({ queryEditor, variableEditor, responseEditor }) => ({
    queryEditor,
    variableEditor,
    responseEditor,
  }));
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) editor?.updateOptions(STYLE);
  }, [queryEditor, variableEditor, responseEditor]);
}
