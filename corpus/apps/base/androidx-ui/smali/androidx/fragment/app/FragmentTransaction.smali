.class public Landroidx/fragment/app/FragmentTransaction;
.super Ljava/lang/Object;
.source "FragmentTransaction.java"

.field private container:I
.field private fragment:Landroidx/fragment/app/Fragment;

.field private final manager:Landroidx/fragment/app/FragmentManager;
.field private replaces:Z

.method constructor <init>(Landroidx/fragment/app/FragmentManager;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/fragment/app/FragmentTransaction;->manager:Landroidx/fragment/app/FragmentManager;
    return-void
.end method

.method public add(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    .registers 3
    iput p1, p0, Landroidx/fragment/app/FragmentTransaction;->container:I
    iput-object p2, p0, Landroidx/fragment/app/FragmentTransaction;->fragment:Landroidx/fragment/app/Fragment;
    return-object p0
.end method

.method public add(ILandroidx/fragment/app/Fragment;Ljava/lang/String;)Landroidx/fragment/app/FragmentTransaction;
    .registers 5
    invoke-virtual {p0, p1, p2}, Landroidx/fragment/app/FragmentTransaction;->add(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    return-object v0
.end method

.method public add(Landroidx/fragment/app/Fragment;Ljava/lang/String;)Landroidx/fragment/app/FragmentTransaction;
    .registers 4
    const/4 v0, 0x0
    invoke-virtual {p0, v0, p1}, Landroidx/fragment/app/FragmentTransaction;->add(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    return-object v0
.end method

.method public addToBackStack(Ljava/lang/String;)Landroidx/fragment/app/FragmentTransaction;
    .registers 2
    return-object p0
.end method

.method public commit()I
    .registers 4
    iget-boolean v0, p0, Landroidx/fragment/app/FragmentTransaction;->replaces:Z
    if-eqz v0, :cond_0
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction;->manager:Landroidx/fragment/app/FragmentManager;
    iget-object v0, v0, Landroidx/fragment/app/FragmentManager;->added:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->clear()V
    :cond_0
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction;->manager:Landroidx/fragment/app/FragmentManager;
    iget v1, p0, Landroidx/fragment/app/FragmentTransaction;->container:I
    iget-object v2, p0, Landroidx/fragment/app/FragmentTransaction;->fragment:Landroidx/fragment/app/Fragment;
    invoke-virtual {v0, v1, v2}, Landroidx/fragment/app/FragmentManager;->moveToResumed(ILandroidx/fragment/app/Fragment;)V
    const/4 v0, 0x0
    return v0
.end method

.method public replace(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    .registers 4
    const/4 v0, 0x1
    iput-boolean v0, p0, Landroidx/fragment/app/FragmentTransaction;->replaces:Z
    invoke-virtual {p0, p1, p2}, Landroidx/fragment/app/FragmentTransaction;->add(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    return-object v0
.end method

.method public replace(ILandroidx/fragment/app/Fragment;Ljava/lang/String;)Landroidx/fragment/app/FragmentTransaction;
    .registers 5
    invoke-virtual {p0, p1, p2}, Landroidx/fragment/app/FragmentTransaction;->replace(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    return-object v0
.end method
