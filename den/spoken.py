"""Spoken: a draft in the words in which it will be read, with the verdict on exactly these."""

from den.draft import Draft
from den.prompt import Prompt
from den.safety import Verdict, check_draft
from den.speech import render


def spoken(draft: Draft, prompt: Prompt) -> tuple[Draft, Verdict]:
    """The rendered draft and whether it may be said.

    Both forms are checked: a script shows only in the raw one; a mention says a bystander's name, and a word that
    hidden characters split is whole, only in the rendered one.
    """
    names = {line.author.id: line.author.name for line in (*prompt.scene, prompt.answering, *prompt.also)}
    rendered = draft.model_copy(update={"line": render(draft.line, names)})
    verdict = check_draft(draft, prompt)
    if verdict.ok and rendered.line != draft.line:
        verdict = check_draft(rendered, prompt)
    return rendered, verdict
