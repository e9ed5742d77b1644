// The first script of every page: the test around it may look before any other script runs.
parent.dispatchEvent(new CustomEvent('page', {detail: window}));
