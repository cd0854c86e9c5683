package org.sheyin.account.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of network addresses such as {@code 10.44.0.0/16} or {@code 2001:db8::/32}. */
public final class AddressRange {
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private final byte[] network;
    private final int bits;

    private AddressRange(byte[] network, int bits) {
        this.network = network;
        this.bits = bits;
    }

    /** @return empty when it is no range, or when its address has bits beyond its length */
    public static Optional<AddressRange> parse(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length != 2 || !DIGITS.matcher(parts[1]).matches()) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(parts[1]);
        return bytes(parts[0])
                .filter(network -> bits <= network.length * Byte.SIZE)
                .filter(network -> isPlain(network, bits))
                .map(network -> new AddressRange(network, bits));
    }

    /** Whether it is a whole address, and no name. */
    public static boolean isAddress(String text) {
        return bytes(text).isPresent();
    }

    /** In one way of writing, so that the same range is known again. */
    public String text() {
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/" + bits;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether an address lies within; what is no address does not. */
    public boolean contains(String address) {
        return bytes(address)
                .filter(bytes -> bytes.length == network.length)
                .filter(this::begins)
                .isPresent();
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < bits; i++) {
            if (bit(bytes, i) != bit(network, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(byte[] network, int bits) {
        for (int i = bits; i < network.length * Byte.SIZE; i++) {
            if (bit(network, i) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(byte[] bytes, int index) {
        return bytes[index / Byte.SIZE] >> (Byte.SIZE - 1 - index % Byte.SIZE) & 1;
    }

    /** Only what is written as an address: a name would be looked up in the network. */
    private static Optional<byte[]> bytes(String address) {
        try {
            return ADDRESS.matcher(address).matches()
                    ? Optional.of(InetAddress.getByName(address).getAddress())
                    : Optional.empty();
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}
