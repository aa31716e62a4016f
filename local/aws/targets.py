"""Services that speak JSON 1.1: one address for all, the operation in a header."""

import json
from collections.abc import Mapping

from aiohttp import web

from local.aws.errors import refusal
from local.aws.judging import comprehend

DETECT = "Comprehend_20171127.DetectToxicContent"
SECRET = "secretsmanager.GetSecretValue"


class Targets:
    """Serves `POST /`. `secrets` may be changed while it does; a value of None is denied."""

    def __init__(self, secrets: Mapping[str, str | None]) -> None:
        self._secrets = secrets

    async def serve(self, request: web.Request) -> web.Response:
        target = request.headers.get("X-Amz-Target", "")
        if target == DETECT:
            return await comprehend(request)
        if target == SECRET:
            return self._secret(str(json.loads(await request.text()).get("SecretId", "")))
        return refusal("ValidationException", f"The stand-in knows {DETECT} and {SECRET} only.")

    def _secret(self, name: str) -> web.Response:
        if name not in self._secrets:
            return refusal("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
        text = self._secrets[name]
        if text is None:
            return refusal("AccessDeniedException", "Not authorized to perform: secretsmanager:GetSecretValue")
        return web.json_response({"Name": name, "SecretString": text}, content_type="application/x-amz-json-1.1")
