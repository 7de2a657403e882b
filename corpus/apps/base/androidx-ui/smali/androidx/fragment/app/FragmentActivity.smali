.class public Landroidx/fragment/app/FragmentActivity;
.super Landroidx/activity/ComponentActivity;
.source "FragmentActivity.java"

.field final fragments:Landroidx/fragment/app/FragmentManager;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroidx/activity/ComponentActivity;-><init>()V
    new-instance v0, Landroidx/fragment/app/FragmentManager;
    invoke-direct {v0}, Landroidx/fragment/app/FragmentManager;-><init>()V
    iput-object v0, p0, Landroidx/fragment/app/FragmentActivity;->fragments:Landroidx/fragment/app/FragmentManager;
    iget-object v0, p0, Landroidx/fragment/app/FragmentActivity;->fragments:Landroidx/fragment/app/FragmentManager;
    iput-object p0, v0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    return-void
.end method

.method public getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/FragmentActivity;->fragments:Landroidx/fragment/app/FragmentManager;
    return-object v0
.end method
