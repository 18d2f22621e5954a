import '../../src/elements/value/value.js';
import * as stories from '../../stories/value.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-value', stories);
