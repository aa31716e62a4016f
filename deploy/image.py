"""The image: one for all agents, built from the project's Dockerfile for ARM64 and kept in ECR."""

from pathlib import Path

from aws_cdk import aws_ecr_assets as assets
from aws_cdk import aws_ecs as ecs
from constructs import Construct

PROJECT = Path(__file__).resolve().parent.parent


def den_image(scope: Construct) -> ecs.ContainerImage:
    """Synthesis only reads the folder; `cdk deploy` builds."""
    asset = assets.DockerImageAsset(scope, "Image", directory=str(PROJECT), platform=assets.Platform.LINUX_ARM64)
    return ecs.ContainerImage.from_docker_image_asset(asset)
