.class public Landroidx/appcompat/app/AppCompatActivity;
.super Landroidx/fragment/app/FragmentActivity;
.source "AppCompatActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/FragmentActivity;-><init>()V
    return-void
.end method

.method public supportRequestWindowFeature(I)Z
    .registers 3
    invoke-virtual {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->requestWindowFeature(I)Z
    move-result v0
    return v0
.end method
