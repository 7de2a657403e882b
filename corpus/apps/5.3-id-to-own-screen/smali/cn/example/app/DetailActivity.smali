.class public Lcn/example/app/DetailActivity;
.super Landroid/app/Activity;
.source "DetailActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
