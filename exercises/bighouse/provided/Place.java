package bighouse.provided;

/** A part of a house: a room, or a wing with more places in it. A whole house is one, too. */
public sealed interface Place permits Room, Wing {}
