package org.sheyin.attachment.model;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * Content-addressed, encrypted store of immutable objects. The same content is one object however often it is put, so
 * that an object may be deleted only when no row refers to it any more. All failures are unchecked, so that a
 * transaction that cannot keep its object is rolled back.
 */
public interface ObjectStore {

    /**
     * Keeps the content. When the method returns, the object survives a power cut; when it throws, nothing is visible.
     *
     * @param content read to its end, not closed
     * @throws StorageFullException when the volume is full or would fall below its reserve
     * @throws ObjectStoreException when the content cannot be read or the object cannot be written
     */
    StoredObject put(InputStream content);

    /**
     * Opens an object. Each segment is authenticated before its first byte is handed out; a reader that must not act on
     * a beginning without its end reads everything first, as {@link #read} does. The caller closes the stream.
     *
     * @throws ObjectMissingException when there is no such object
     * @throws ObjectDamagedException here or on any later read, when the object was changed, cut or exchanged
     */
    InputStream open(String key);

    /**
     * The whole content, proven to its last byte.
     *
     * @throws ObjectMissingException when there is no such object
     * @throws ObjectDamagedException when the object was changed, cut or exchanged
     */
    byte[] read(String key);

    boolean exists(String key);

    /** @return whether there was such an object */
    boolean delete(String key);

    /**
     * Keys of objects last put before the given time, in no order: what the orphan collector compares with the rows and
     * the nightly scrub reads. Putting known content again renews the object's time.
     */
    List<String> keysPutBefore(Instant time);
}
