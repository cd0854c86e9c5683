package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.model.AccountRequestKind.CHANGE;
import static org.sheyin.account.service.AccountIsOpenedTest.refused;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.Right;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.model.SampleStaff;
import org.sheyin.staff.model.StaffEntry;

/** Posts that are lost take their roles along at once; a role that comes is opened by the security administrator (Art 21(1)). */
class RolesFollowPostsTest {
    private final RequestWorld world = new RequestWorld();

    @BeforeEach
    void open() {
        var issued = world.opened(1, "new.clerk");
        world.world
                .accounts
                .findByLoginName(issued.loginName())
                .orElseThrow()
                .changePassword("hash", world.world.time.instant());
    }

    private void post(Post... posts) {
        var member = world.member(1);
        member.change(
                new StaffEntry(member.name(), Set.of(posts), member.hiredOn(), member.accountId()), SampleStaff.NOW);
        world.held.follow(RequestWorld.MANAGER, member, world.world.time.instant());
    }

    @Test
    void a_lost_post_takes_its_role_and_ends_the_sessions_and_the_new_one_waits() {
        long epoch = world.account(1).authEpoch();
        post(Post.BANK_GUIDE);
        assertThat(world.account(1).roles()).isEmpty();
        assertThat(world.account(1).rights()).containsExactly(Right.SELF);
        assertThat(world.account(1).authEpoch()).isEqualTo(epoch + 1);
        assertThat(world.requests.isWaiting(1)).isTrue();

        world.opening.decide(world.world.actor(world.officer), world.requests.last(), true, "");
        assertThat(world.account(1).roles()).containsExactly(Role.BANK_GUIDE);
        assertThat(world.account(1).authEpoch()).isEqualTo(epoch + 2);
    }

    @Test
    void a_handler_is_made_by_his_permission_only() {
        post(Post.BANK_GUIDE);
        world.opening.decide(world.world.actor(world.officer), world.requests.last(), true, "");
        post(Post.BANK_GUIDE, Post.BANK_HANDLER);
        world.permitted = false;
        refused(
                () -> world.opening.decide(world.world.actor(world.officer), world.requests.last(), true, ""),
                "PERMISSION-21-33");
    }

    @Test
    void the_same_posts_change_nothing() {
        long epoch = world.account(1).authEpoch();
        post(Post.BANK_HANDLER);
        assertThat(world.account(1).authEpoch()).isEqualTo(epoch);
        assertThat(world.requests.isWaiting(1)).isFalse();
        refused(() -> world.ask(RequestWorld.MANAGER, 1, CHANGE, "", ""), "ACCOUNT-21-56");
    }
}
