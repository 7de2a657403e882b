.class public Landroidx/activity/ComponentActivity;
.super Landroid/app/Activity;
.source "ComponentActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
