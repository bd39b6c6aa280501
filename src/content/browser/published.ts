import published from 'virtual:fitpath/published';

/** Every table of the dataset and who publishes it, as this copy was built: only pages about sources carry it. */
export { published };
