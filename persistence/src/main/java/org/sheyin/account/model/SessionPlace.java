package org.sheyin.account.model;

/**
 * Where a session was opened.
 *
 * @param sessionHash SHA-256 of the container's session id
 * @param node name of the server node
 * @param origin address of the terminal
 * @param agent browser and system in a few words, at most 60 characters
 * @param proof by what the login was proven
 * @param terminal on which it was opened
 */
public record SessionPlace(
        String sessionHash, String node, String origin, String agent, LoginProof proof, TerminalMark terminal) {

    /** On no terminal that is known. */
    public SessionPlace(String sessionHash, String node, String origin, String agent, LoginProof proof) {
        this(sessionHash, node, origin, agent, proof, TerminalMark.NONE);
    }
}
