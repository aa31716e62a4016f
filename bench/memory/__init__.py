"""What memory promises: nothing acknowledged is lost or doubled, and nobody is told of another."""
