"""The stand-in against unmodified clients: the conformance cases, each answer and frame judged."""
