import '../../src/elements/table/table.js';
import * as stories from '../../stories/table.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-table', stories);
