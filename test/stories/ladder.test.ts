import '../../src/elements/ladder/ladder.js';
import * as stories from '../../stories/ladder.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-ladder', stories);
