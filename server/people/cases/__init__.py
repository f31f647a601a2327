"""One page for every case, whoever sees it: state, facts, what may be done now, history."""
