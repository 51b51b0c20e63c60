/** The script `/embed.js`: our elements for any page, the height of our frames in it, and the height of this page where it is such a frame. */
import './elements/case.js';
import './elements/claim.js';
import './elements/demand.js';
import './elements/demands.js';
import './elements/dispute.js';
import './elements/disputes.js';
import './elements/document.js';
import './elements/graph.js';
import './elements/opportunities.js';
import './elements/path.js';
import './elements/sources.js';
import './elements/story.js';
import './elements/thing.js';
import './elements/timeline.js';
import './elements/view.js';
import './inner/picture.js';
import './inner/standing.js';
import './inner/steps.js';
import { reportSize } from './frame/report-size.js';
import { resizeFrames } from './frame/resize-frames.js';
import { OWN_ADDRESS } from './own-address.js';

reportSize();
if (OWN_ADDRESS !== '') resizeFrames(OWN_ADDRESS);
