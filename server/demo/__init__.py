"""The demo's world (contract.md, Demo accounts): made once, left alone when it is there."""
