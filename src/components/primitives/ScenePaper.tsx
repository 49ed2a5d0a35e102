import { useView } from './view';

/** What a state of the app shows, to be printed. */
export function ScenePaper() {
  const { Paper } = useView();
  return <Paper.Component />;
}
