import './tokens.css';
import './base.css';
import './groups.css';
import './forced-colors.css';
import { openCourse } from './course/open';
import { SETTINGS, type Settings } from './course/settings';

const root = document.getElementById('root');
const said = document.getElementById(SETTINGS)?.textContent;
// Written by our own command into this very page: what it says was checked there.
if (root && said) void openCourse(root, JSON.parse(said) as Settings);
