## Areas, ladders, roles and the profile.
