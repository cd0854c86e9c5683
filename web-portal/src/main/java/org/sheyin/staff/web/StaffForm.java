package org.sheyin.staff.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.service.EnterStaff;
import org.sheyin.staff.service.StaffView;

/** What is typed of somebody. */
public class StaffForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String idNumber;
    private String phone;
    private String[] posts = {};
    private LocalDate hiredOn;
    private Long outletId;
    private String login;

    StaffForm() {}

    StaffForm(StaffView view) {
        name = view.row().name();
        posts = view.row().posts().stream().map(Post::name).toArray(String[]::new);
        hiredOn = view.row().hiredOn();
        outletId = view.row().outletId();
        login = view.loginName();
    }

    EnterStaff entered(long id) {
        return new EnterStaff(id, name, idNumber, phone, chosen(), hiredOn, outletId, login);
    }

    Set<Post> chosen() {
        var chosen = EnumSet.noneOf(Post.class);
        Arrays.stream(posts).map(Post::valueOf).forEach(chosen::add);
        return chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String[] getPosts() {
        return posts.clone();
    }

    public void setPosts(String[] posts) {
        this.posts = posts.clone();
    }

    public LocalDate getHiredOn() {
        return hiredOn;
    }

    public void setHiredOn(LocalDate hiredOn) {
        this.hiredOn = hiredOn;
    }

    public Long getOutletId() {
        return outletId;
    }

    public void setOutletId(Long outletId) {
        this.outletId = outletId;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
