.class public Landroidx/fragment/app/FragmentManager;
.super Ljava/lang/Object;
.source "FragmentManager.java"

.field final added:Ljava/util/ArrayList;
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "Ljava/util/ArrayList",
            "<",
            "Landroidx/fragment/app/Fragment;",
            ">;"
        }
    .end annotation
.end field

.field host:Landroidx/fragment/app/FragmentActivity;
.field owner:Landroidx/fragment/app/Fragment;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Landroidx/fragment/app/FragmentManager;->added:Ljava/util/ArrayList;
    return-void
.end method

.method public beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    .registers 2
    new-instance v0, Landroidx/fragment/app/FragmentTransaction;
    invoke-direct {v0, p0}, Landroidx/fragment/app/FragmentTransaction;-><init>(Landroidx/fragment/app/FragmentManager;)V
    return-object v0
.end method

.method public findFragmentByTag(Ljava/lang/String;)Landroidx/fragment/app/Fragment;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method moveToResumed(ILandroidx/fragment/app/Fragment;)V
    .registers 6
    const/4 v1, 0x0
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    iput-object v0, p2, Landroidx/fragment/app/Fragment;->host:Landroidx/fragment/app/FragmentActivity;
    iput-object p0, p2, Landroidx/fragment/app/Fragment;->parent:Landroidx/fragment/app/FragmentManager;
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->added:Ljava/util/ArrayList;
    invoke-virtual {v0, p2}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {p2, v0}, Landroidx/fragment/app/Fragment;->onAttach(Landroid/content/Context;)V
    invoke-virtual {p2, v1}, Landroidx/fragment/app/Fragment;->onCreate(Landroid/os/Bundle;)V
    if-eqz p1, :cond_3
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->owner:Landroidx/fragment/app/Fragment;
    if-nez v0, :cond_2
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {v0, p1}, Landroidx/fragment/app/FragmentActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    :goto_0
    check-cast v0, Landroid/view/ViewGroup;
    :goto_1
    iget-object v2, p0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {v2}, Landroidx/fragment/app/FragmentActivity;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v2
    invoke-virtual {p2, v2, v0, v1}, Landroidx/fragment/app/Fragment;->onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    move-result-object v2
    iput-object v2, p2, Landroidx/fragment/app/Fragment;->view:Landroid/view/View;
    iget-object v2, p2, Landroidx/fragment/app/Fragment;->view:Landroid/view/View;
    if-eqz v2, :cond_1
    if-eqz v0, :cond_0
    iget-object v2, p2, Landroidx/fragment/app/Fragment;->view:Landroid/view/View;
    invoke-virtual {v0, v2}, Landroid/view/ViewGroup;->addView(Landroid/view/View;)V
    :cond_0
    iget-object v0, p2, Landroidx/fragment/app/Fragment;->view:Landroid/view/View;
    invoke-virtual {p2, v0, v1}, Landroidx/fragment/app/Fragment;->onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    :cond_1
    invoke-virtual {p2}, Landroidx/fragment/app/Fragment;->onStart()V
    invoke-virtual {p2}, Landroidx/fragment/app/Fragment;->onResume()V
    return-void
    :cond_2
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->owner:Landroidx/fragment/app/Fragment;
    iget-object v0, v0, Landroidx/fragment/app/Fragment;->view:Landroid/view/View;
    invoke-virtual {v0, p1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    goto :goto_0
    :cond_3
    move-object v0, v1
    goto :goto_1
.end method
