export { ComposerPanel } from './composer-panel.tsx';
export { KeptWalksList } from '../../../views/tours/compose/kept-walks-list.tsx';
