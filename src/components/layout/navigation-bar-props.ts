export interface NavigationBarProps {
  title: string;
  /** A tab page: nothing to go back to. */
  root: boolean;
}
