.class public Lcn/example/app/Profile;
.super Ljava/lang/Object;
.source "Profile.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method mode()I
    .registers 2
    const/4 v0, 0x3
    return v0
.end method

.method start(Landroid/content/Context;)V
    .registers 4
    invoke-virtual {p0}, Lcn/example/app/Profile;->mode()I
    move-result v0
    const/4 v1, 0x4
    if-ne v0, v1, :done
    invoke-static {p1}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :done
    return-void
.end method
