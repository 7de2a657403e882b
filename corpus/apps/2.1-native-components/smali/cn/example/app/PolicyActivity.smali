.class public Lcn/example/app/PolicyActivity;
.super Landroid/app/Activity;
.source "PolicyActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method


.method protected native onCreate(Landroid/os/Bundle;)V
.end method
