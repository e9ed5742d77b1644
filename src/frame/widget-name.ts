/** Which widget a frame page shows: the one that it was built for, or the one that its address names. */
import {widgetNames, type WidgetName} from '../context/widget-names.js';
import {warnOnce} from '../element/warn.js';

const wanted =
  document.documentElement.dataset.widget ??
  new URL(location.href).searchParams.get('widget') ??
  '';

export const widgetName: WidgetName = widgetNames.find((each) => each === wanted) ?? widgetNames[0];

if (widgetName !== wanted) warnOnce(`widget=${wanted} is none of ${widgetNames.join(', ')}.`);
