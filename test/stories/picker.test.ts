import '../../src/elements/picker/picker.js';
import * as stories from '../../stories/picker.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-picker', stories, { Missing: 'it has names and no numbers' });
