.class public Lcn/example/app/WideProfile;
.super Lcn/example/app/Profile;
.source "WideProfile.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcn/example/app/Profile;-><init>()V
    return-void
.end method

.method mode()I
    .registers 2
    const/4 v0, 0x4
    return v0
.end method
